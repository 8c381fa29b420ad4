import { DIVISION_BY_CODE } from './operations';
import { useRegistryQuery } from './useRegistryQuery';

/** The division of a code, once it is known. */
export function useDivision(code: string | undefined) {
  const { data } = useRegistryQuery(DIVISION_BY_CODE, { code: code ?? '' }, { pause: !code });
  const division = data?.division;
  return division?.code === code ? division : undefined;
}
