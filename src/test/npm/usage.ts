// Use of the generated types in client code, with errors that the compiler must report. Compiled, never run.
import type { ApolloClient } from '@apollo/client';
import type { Client } from '@urql/core';
import {
  AddEnterpriseNameDocument,
  CityRankingDocument,
  type CityRankingQuery,
  EnterprisePageDocument,
  RecognitionListPageDocument,
} from './generated/graphql';

type City = CityRankingQuery['cityRanking']['nodes'][number];

export function count(row: City): string {
  const lowerBound: 'COMPLETE' | 'PARTIAL' = row.coverage;
  const printed: number | undefined = row.publishedCount?.count;
  // @ts-expect-error publishedCount is nullable.
  row.publishedCount.count;
  // @ts-expect-error UNKNOWN is not a value of Coverage.
  row.coverage === 'UNKNOWN';
  return `${row.city.name} ${lowerBound === 'PARTIAL' ? '≥' : ''}${row.enterpriseCount} (${printed ?? '?'})`;
}

export async function withApollo(client: ApolloClient): Promise<string[]> {
  const { data } = await client.query({
    query: CityRankingDocument,
    variables: { level: { exactly: 'EXCELLENCE' }, asOf: '2025-12-31' },
  });
  await client.query({
    query: CityRankingDocument,
    variables: {
      // @ts-expect-error The input is @oneOf: exactly one field is allowed.
      level: { exactly: 'EXCELLENCE', atLeast: 'ADVANCED' },
    },
  });
  // @ts-expect-error A date is a string.
  await client.query({ query: CityRankingDocument, variables: { asOf: 2025 } });
  return data?.cityRanking.nodes.map(count) ?? [];
}

export async function withUrql(client: Client, id: string): Promise<string | null | undefined> {
  const page = await client.query(EnterprisePageDocument, { id });
  // @ts-expect-error The variable id is missing.
  await client.query(EnterprisePageDocument, {});
  const list = await client.query(RecognitionListPageDocument, { id });
  // @ts-expect-error The node can be of another type.
  list.data?.node?.title;
  return list.data?.node?.__typename === 'RecognitionList' ? list.data.node.title : page.data?.enterprise?.creditCode;
}

export async function rename(client: ApolloClient, enterprise: string, name: string): Promise<string> {
  const input = { enterprise, name, reason: 'correction' };
  const { data } = await client.mutate({ mutation: AddEnterpriseNameDocument, variables: { input } });
  switch (data?.addEnterpriseName.__typename) {
    case 'EnterpriseNameAdded':
      return data.addEnterpriseName.enterprise.otherNames.join();
    case 'EnterpriseNameTaken':
      return data.addEnterpriseName.holder.name;
    case 'RegistryBusy':
      return data.addEnterpriseName.message;
    default:
      return '';
  }
}
