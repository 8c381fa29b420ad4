package org.smartfactory.registry.enterprise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.smartfactory.registry.industry.Industries;
import org.smartfactory.registry.industry.Industry;
import org.smartfactory.registry.industry.IndustryTree;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The known industries of enterprises.
 */
@Repository
class EnterpriseIndustries {

	private final JdbcClient jdbc;

	private final Industries industries;

	EnterpriseIndustries(JdbcClient jdbc, Industries industries) {
		this.jdbc = jdbc;
		this.industries = industries;
	}

	/**
	 * Finds the industries of enterprises, the national classification first, then by
	 * code.
	 * @param ids the enterprises
	 * @return the industries by enterprise, without enterprises that have none
	 */
	Map<EnterpriseId, List<EnterpriseIndustry>> findByEnterprises(Collection<EnterpriseId> ids) {
		IndustryTree tree = this.industries.tree();
		Map<EnterpriseId, List<EnterpriseIndustry>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				/* enterprise.industries */
				SELECT i.enterprise_id, i.industry_code, i.basis, i.evidence
				  FROM enterprise_industry i
				 WHERE i.enterprise_id = ANY (:ids)
				""").param("ids", ids.stream().map(EnterpriseId::value).toArray(UUID[]::new)).query((rs) -> {
			found
				.computeIfAbsent(new EnterpriseId(rs.getObject("enterprise_id", UUID.class)), (id) -> new ArrayList<>())
				.add(new EnterpriseIndustry(tree.find(rs.getString("industry_code")).orElseThrow(),
						IndustryBasis.valueOf(rs.getString("basis")), rs.getString("evidence")));
		});
		found.values().forEach((list) -> list.sort(Comparator.comparing(EnterpriseIndustry::industry, Industry.ORDER)));
		return found;
	}

}
