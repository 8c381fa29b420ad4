import { DIVISION_BY_CODE } from './operations';
import { useRegistryQuery } from './useRegistryQuery';

/** The division with a code; undefined while it is loading, or if there is none. */
export function useDivision(code: string | undefined) {
  const { data } = useRegistryQuery(DIVISION_BY_CODE, { code: code ?? '' }, { pause: !code });
  const division = data?.division;
  return division?.code === code ? division : undefined;
}
