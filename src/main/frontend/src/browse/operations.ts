import cityRanking from '@schema/operations/city-ranking.graphql?raw';
import divisionByCode from '@schema/operations/division-by-code.graphql?raw';
import divisionChoices from '@schema/operations/division-choices.graphql?raw';
import enterprisePage from '@schema/operations/enterprise-page.graphql?raw';
import enterpriseTable from '@schema/operations/enterprise-table.graphql?raw';
import filterChoices from '@schema/operations/filter-choices.graphql?raw';
import provinceRanking from '@schema/operations/province-ranking.graphql?raw';
import publishedCounts from '@schema/operations/published-counts.graphql?raw';
import recognitionListPage from '@schema/operations/recognition-list-page.graphql?raw';
import searchAsYouType from '@schema/operations/search-as-you-type.graphql?raw';
import type { TypedDocumentNode } from '@urql/core';
import {
  CityRankingDocument,
  DivisionByCodeDocument,
  DivisionChoicesDocument,
  EnterprisePageDocument,
  EnterpriseTableDocument,
  FilterChoicesDocument,
  ProvinceRankingDocument,
  PublishedCountsDocument,
  RecognitionListPageDocument,
  SearchAsYouTypeDocument,
} from '../generated/graphql';

/** An operation: the document to send, and its source text with comments to open in GraphiQL. */
export interface Operation<Data, Variables> {
  document: TypedDocumentNode<Data, Variables>;
  text: string;
}

export const CITY_RANKING = { document: CityRankingDocument, text: cityRanking };

export const DIVISION_BY_CODE = { document: DivisionByCodeDocument, text: divisionByCode };

export const DIVISION_CHOICES = { document: DivisionChoicesDocument, text: divisionChoices };

export const ENTERPRISE_PAGE = { document: EnterprisePageDocument, text: enterprisePage };

export const ENTERPRISE_TABLE = { document: EnterpriseTableDocument, text: enterpriseTable };

export const FILTER_CHOICES = { document: FilterChoicesDocument, text: filterChoices };

export const PROVINCE_RANKING = { document: ProvinceRankingDocument, text: provinceRanking };

export const PUBLISHED_COUNTS = { document: PublishedCountsDocument, text: publishedCounts };

export const RECOGNITION_LIST_PAGE = { document: RecognitionListPageDocument, text: recognitionListPage };

export const SEARCH_AS_YOU_TYPE = { document: SearchAsYouTypeDocument, text: searchAsYouType };
