import cityRanking from '@schema/operations/city-ranking.graphql?raw';
import coverage from '@schema/operations/coverage.graphql?raw';
import provinceRanking from '@schema/operations/province-ranking.graphql?raw';
import recognitionListPage from '@schema/operations/recognition-list-page.graphql?raw';
import searchAsYouType from '@schema/operations/search-as-you-type.graphql?raw';
import type {
  CityRankingQueryVariables,
  CoverageQueryVariables,
  ProvinceRankingQueryVariables,
  RecognitionListPageQueryVariables,
  SearchAsYouTypeQueryVariables,
} from '../generated/graphql';
import type { GraphiQLRequest } from '../graphiqlUrl';

/** An example query, with its title in English and Chinese. */
export interface ExampleQuery extends GraphiQLRequest {
  en: string;
  zh: string;
}

/** Builds an example from an operation. Its operation name becomes the title of its tab. */
function exampleQuery<Variables>(name: string, operation: string, en: string, zh: string, variables: Variables): ExampleQuery {
  const body = operation.replace(/^(#.*\n)+query \w+/, `query ${name}`);
  return { en, zh, query: `# ${en}\n# ${zh}\n\n${body}`, variables: JSON.stringify(variables, null, 2) };
}

export const EXAMPLE_QUERIES: [ExampleQuery, ...ExampleQuery[]] = [
  exampleQuery<CityRankingQueryVariables>(
    'CityRankingAdvanced',
    cityRanking,
    'Which cities have the most enterprises at level ADVANCED or above? A PARTIAL count is a lower bound.',
    '哪些城市先进级及以上的智能工厂企业最多？PARTIAL 表示数字只是下限。',
    { level: { atLeast: 'ADVANCED' }, first: 20 },
  ),
  exampleQuery<RecognitionListPageQueryVariables>(
    'YunchengList',
    recognitionListPage,
    'The 17 enterprises of Yuncheng, in list order, with the source of the list.',
    '运城市上榜的十七家企业，按名单顺序，并注明出处。',
    { id: 'UmVjb2duaXRpb25MaXN0OnNoYW54aS0yMDI1LWFkdmFuY2VkLXl1bmNoZW5n', first: 20 },
  ),
  exampleQuery<SearchAsYouTypeQueryVariables>(
    'SearchByCharacters',
    searchAsYouType,
    'Search by Chinese characters: any part of a name, one character or more.',
    '按汉字搜索：名称的任意部分，一个字即可。',
    { text: '建龙', first: 10 },
  ),
  exampleQuery<SearchAsYouTypeQueryVariables>(
    'SearchByPinyin',
    searchAsYouType,
    'Search by pinyin or by initials: jianlong, sxjl.',
    '按拼音或首字母搜索：jianlong、sxjl。',
    { text: 'jianlong', first: 10 },
  ),
  exampleQuery<CityRankingQueryVariables>(
    'RankingChanges',
    cityRanking,
    'What changed between two dates: ranks and counts at asOf, compared to those at comparedTo.',
    '两个日期之间有什么变化：asOf 当日与 comparedTo 当日的名次和数量。',
    { level: { atLeast: 'ADVANCED' }, asOf: '2025-12-31', comparedTo: '2025-01-31', first: 20 },
  ),
  exampleQuery<ProvinceRankingQueryVariables>(
    'IndustryByProvince',
    provinceRanking,
    'One industry by province: C38, electrical machinery (GB/T 4754-2017).',
    '一个行业在各省的分布：C38 电气机械和器材制造业（GB/T 4754-2017）。',
    { level: { atLeast: 'ADVANCED' }, industries: ['C38'], first: 34 },
  ),
  exampleQuery<CoverageQueryVariables>(
    'CoverageGaps',
    coverage,
    'What is unknown: cities with incomplete data, published totals, and lists that were read only in part.',
    '我们还不知道什么：哪些城市的数据不完整、公布的总数是多少、哪些名单只读到一部分。',
    { level: { atLeast: 'ADVANCED' } },
  ),
];
