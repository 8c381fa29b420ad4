// All rules of @graphql-eslint, for the printed schema and the operations. Each exception has its reason.
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
  // The schema printer sorts definitions by kind and name, and does not put ids first.
  '@graphql-eslint/alphabetize': ['error', {
    fields: ['ObjectTypeDefinition', 'InterfaceTypeDefinition', 'InputObjectTypeDefinition'],
    values: true,
    arguments: ['FieldDefinition', 'DirectiveDefinition'],
  }],
  // The schema printer uses the inline style for one line and the block style for several.
  '@graphql-eslint/description-style': 'off',
  // The API has mutations for stewards, but no subscriptions.
  '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
  // An error fails the whole request: a null beside other results would be read as an unknown value.
  '@graphql-eslint/require-nullable-result-in-root': 'off',
  '@graphql-eslint/relay-edge-types': ['error', {
    // Short lists are not connections, and connections have `nodes` besides `edges`. @listSize states the size of lists.
    listTypeCanWrapOnlyEdgeType: false,
    // A ranking row is a computed result without identity; a change is identified by its revision.
    shouldImplementNode: false,
  }],
  '@graphql-eslint/strict-id-in-types': ['error', {
    exceptions: {
      // Positions in a page, and counts.
      suffixes: ['Connection', 'Edge', 'RankingRow', 'Facet'],
      types: [
        'PageInfo', 'EnterpriseFacets', 'RegistryCounts', 'RegistryChangeRows', 'EnterpriseMatches',
        // Parts of their parent object.
        'Actor', 'EnterpriseIndustry', 'Match', 'PackageProblem', 'RegistrySource',
        // There is one registry, and a change is identified by its revision.
        'Registry', 'RegistryChange',
        // Results of mutations.
        'EnterpriseFieldCleared', 'EnterpriseFieldEmpty', 'EnterpriseNameAdded', 'EnterpriseNameNotFound',
        'EnterpriseNameRegistered', 'EnterpriseNameRemoved',
        'EnterpriseNameTaken', 'EnterprisesAlreadyOne', 'EnterprisesDiffer', 'EnterprisesMerged', 'PackageLoaded',
        'PackageRefused', 'RecognitionAlreadyWithdrawn', 'RecognitionNotWithdrawn', 'RecognitionUnwithdrawn',
        'RecognitionWithdrawn', 'RegistryBusy', 'WithdrawalTooEarly',
      ],
    },
  }],
};

const operationExceptions = {
  // Fields are in the order in which a page shows them, arguments in the order of their importance.
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
