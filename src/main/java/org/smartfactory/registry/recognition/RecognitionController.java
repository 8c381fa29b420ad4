package org.smartfactory.registry.recognition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.smartfactory.registry.enterprise.Enterprise;
import org.smartfactory.registry.enterprise.EnterpriseId;
import org.smartfactory.registry.enterprise.Enterprises;
import org.smartfactory.registry.graphql.GlobalId;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * Resolves the fields of {@code Recognition}, and those of {@code Enterprise} derived
 * from recognitions.
 */
@Controller
class RecognitionController {

	private final Enterprises enterprises;

	private final FactoryLevels levels;

	private final AsOf asOf;

	RecognitionController(Enterprises enterprises, Recognitions recognitions, FactoryLevels levels, AsOf asOf,
			BatchLoaderRegistry loaders) {
		this.enterprises = enterprises;
		this.levels = levels;
		this.asOf = asOf;
		loaders.<EnterpriseId, List<Recognition>>forName("recognitionsByEnterprise")
			.withOptions((options) -> options.setMaxBatchSize(1000))
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> {
				Map<EnterpriseId, List<Recognition>> found = recognitions.findByEnterprises(ids);
				return ids.stream().collect(toMap(identity(), (id) -> found.getOrDefault(id, List.of())));
			}));
	}

	@SchemaMapping
	CompletableFuture<List<Recognition>> recognitions(Enterprise enterprise,
			DataLoader<EnterpriseId, List<Recognition>> recognitionsByEnterprise) {
		return recognitionsByEnterprise.load(enterprise.id());
	}

	@SchemaMapping
	CompletableFuture<Optional<FactoryLevel>> level(Enterprise enterprise, DataFetchingEnvironment field,
			DataLoader<EnterpriseId, List<Recognition>> recognitionsByEnterprise) {
		LocalDate day = this.asOf.of(field);
		FactoryLadder ladder = this.levels.ladder();
		return recognitionsByEnterprise.load(enterprise.id())
			.thenApply((recognitions) -> recognitions.stream()
				.filter((recognition) -> recognition.holdsLevelOn(day))
				.map((recognition) -> recognition.list().level())
				.max(Comparator.naturalOrder())
				.map(ladder::get));
	}

	@SchemaMapping
	String id(Recognition recognition) {
		return new GlobalId("Recognition", recognition.id().toString()).toString();
	}

	@BatchMapping(maxBatchSize = 1000)
	Map<Recognition, Enterprise> enterprise(List<Recognition> recognitions) {
		Map<EnterpriseId, Enterprise> found = this.enterprises
			.findByIds(recognitions.stream().map(Recognition::enterpriseId).distinct().toList());
		return recognitions.stream()
			.distinct()
			.collect(toMap(identity(), (recognition) -> found.get(recognition.enterpriseId())));
	}

	@SchemaMapping
	Stage stage(Recognition recognition) {
		return recognition.list().stage();
	}

	@SchemaMapping
	LocalDate publishedOn(Recognition recognition) {
		return recognition.list().publishedOn();
	}

}
