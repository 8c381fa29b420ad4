import { useAsked } from './asked';
import { DIVISION_PAGE } from './operations';

/** The division of a code, once it is known. */
export function useDivision(code: string | undefined) {
  const { data } = useAsked(DIVISION_PAGE, { code: code ?? '', first: 1 }, { pause: !code });
  const division = data?.division;
  return division?.code === code ? division : undefined;
}
