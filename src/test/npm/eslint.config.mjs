// Every rule of @graphql-eslint over the printed schema and the operations. What is off or loose says why.
import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;

const all = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser,
    parserOptions: { graphQLConfig: { schema: 'schema/registry.graphql', documents: 'schema/operations/*.graphql' } },
  },
};

const schemaExceptions = {
  // The printer orders definitions by their kind, then by name, and gives an id no place of its own.
  '@graphql-eslint/alphabetize': ['error', {
    fields: ['ObjectTypeDefinition', 'InterfaceTypeDefinition', 'InputObjectTypeDefinition'],
    values: true,
    arguments: ['FieldDefinition', 'DirectiveDefinition'],
  }],
  // The printer takes the inline style where the text is one line, and the block style where it is more.
  '@graphql-eslint/description-style': 'off',
  // Stewards write. Only subscriptions are none of this API.
  '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
  // What is refused is refused whole: a null beside other answers would be taken for one that is unknown.
  '@graphql-eslint/require-nullable-result-in-root': 'off',
  '@graphql-eslint/relay-edge-types': ['error', {
    // Short lists are no connections, and connections have `nodes` beside `edges`. A list says its size by @listSize.
    listTypeCanWrapOnlyEdgeType: false,
    // The row of a ranking is what was counted for one question; a change is known by its revision.
    shouldImplementNode: false,
  }],
  '@graphql-eslint/strict-id-in-types': ['error', {
    exceptions: {
      // Places in a page, and numbers.
      suffixes: ['Connection', 'Edge', 'RankingRow', 'Facet'],
      types: [
        'PageInfo', 'EnterpriseFacets', 'RegistryCounts', 'RegistryChangeRows', 'EnterpriseMatches',
        // Parts of what they stand in.
        'Actor', 'EnterpriseIndustry', 'Match', 'PackageProblem', 'RegistrySource',
        // There is one registry, and a change is known by its revision.
        'Registry', 'RegistryChange',
        // What came of a mutation.
        'EnterpriseNameAdded', 'EnterpriseNameTaken', 'EnterprisesAlreadyOne', 'EnterprisesDiffer', 'EnterprisesMerged',
        'PackageLoaded', 'PackageRefused', 'RecognitionAlreadyWithdrawn', 'RecognitionWithdrawn', 'RegistryBusy',
        'WithdrawalTooEarly',
      ],
    },
  }],
};

const operationExceptions = {
  // Fields stand in the order in which a page shows them, arguments in that in which they matter.
  '@graphql-eslint/alphabetize': 'off',
};

export default [
  {
    ...all,
    files: ['schema/registry.graphql'],
    rules: { ...configs['flat/schema-all'].rules, ...configs['flat/schema-relay'].rules, ...schemaExceptions },
  },
  {
    ...all,
    files: ['schema/operations/*.graphql'],
    rules: { ...configs['flat/operations-all'].rules, ...operationExceptions },
  },
];
