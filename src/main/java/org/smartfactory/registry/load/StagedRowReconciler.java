package org.smartfactory.registry.load;

import java.util.List;

import org.smartfactory.registry.datapackage.ValidationErrors;
import org.smartfactory.registry.datapackage.table.CrossRowRule;
import org.smartfactory.registry.text.NormalizedName;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rewrites staged rows to the IDs of the registry and drops values for which the registry
 * has better evidence, step by step.
 */
@Repository
class StagedRowReconciler {

	private final JdbcClient jdbc;

	private final StagedConstraints constraints;

	private final List<ReconciliationStep> steps;

	@Autowired
	StagedRowReconciler(JdbcClient jdbc, StagedConstraints constraints) {
		this(jdbc, constraints, List.of(ReconciliationStep.values()));
	}

	/**
	 * A reconciler with some of the steps, so that a test can leave one out.
	 * @param jdbc the database
	 * @param constraints reports invalid rows
	 * @param steps the steps to execute
	 */
	StagedRowReconciler(JdbcClient jdbc, StagedConstraints constraints, List<ReconciliationStep> steps) {
		this.jdbc = jdbc;
		this.constraints = constraints;
		this.steps = List.copyOf(steps);
	}

	/**
	 * Reconciles the staged rows with the registry.
	 * @param recognitions the file of the recognitions
	 * @param errors where recognitions at taken positions are reported
	 */
	void reconcile(String recognitions, ValidationErrors errors) {
		for (ReconciliationStep step : this.steps) {
			switch (step.kind()) {
				case UPDATE -> this.jdbc.sql(step.sql()).update();
				case CHECK -> this.constraints.find(new CrossRowRule("position", "load.position.taken", step.sql()),
						recognitions, errors);
				case DOCUMENT_NUMBERS -> addDocumentNumbers(step.sql());
			}
		}
	}

	private void addDocumentNumbers(String sql) {
		this.jdbc.sql(sql)
			.query((rs, index) -> List.of(rs.getString("id"), rs.getString("document_number")))
			.list()
			.forEach((list) -> this.jdbc.sql("""
					/* load.reconcile-keep-document-number */
					UPDATE staged_recognition_list SET document_number = :number, folded_text = folded_text || :folded
					 WHERE id = :id
					""")
				.param("id", list.get(0))
				.param("number", list.get(1))
				.param("folded", "\n" + NormalizedName.of(list.get(1)).value())
				.update());
	}

}
