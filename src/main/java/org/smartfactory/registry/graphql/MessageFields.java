package org.smartfactory.registry.graphql;

import java.util.Locale;

import graphql.schema.DataFetcher;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import org.smartfactory.registry.message.Localized;

/**
 * Resolves the fields {@code message} of results in the language of the client.
 */
final class MessageFields implements WiringFactory {

	private static final String NAME = "message";

	@Override
	public boolean providesDataFetcher(FieldWiringEnvironment field) {
		return field.getFieldDefinition().getName().equals(NAME);
	}

	@Override
	public DataFetcher<String> getDataFetcher(FieldWiringEnvironment wired) {
		DataFetcher<Localized> property = PropertyDataFetcher.fetching(NAME);
		return (field) -> {
			Locale language = field.getLocale();
			return property.get(field).in(language);
		};
	}

}
