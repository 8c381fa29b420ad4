import type { CityRankingQuery, ProvinceRankingQuery } from '../generated/graphql';
import { Aside, Figure } from './Answer';
import { useAsked } from './asked';
import { Coverage } from './Coverage';
import { useDivision } from './division';
import { useSpeech } from './language';
import { Mixed } from './Mixed';
import { CITY_RANKING, PROVINCE_RANKING } from './operations';
import { printedOf } from './rows';
import { industriesOf, levelFilterOf, type View } from './view';

/** Says of a city or a province how complete the enterprises are that are loaded of it. */
export function PlaceCoverage({ view }: { view: View }) {
  const { within, asOf } = view;
  const division = useDivision(within);
  const isCity = !!within && division?.city?.code === within;
  const isProvince = division?.kind === 'PROVINCE';
  const variables = { level: levelFilterOf(view) ?? ANY_LEVEL, industries: industriesOf(view), within, asOf, first: 1 };
  const city = useAsked(CITY_RANKING, variables, { pause: !isCity });
  const province = useAsked(PROVINCE_RANKING, variables, { pause: !isProvince });
  return within && (isCity || isProvince || !division) && (
    <div className="remark">
      <Aside key={`city ${within}`} to={city}>{({ cityRanking: { nodes } }) => nodes.map((row) => <Said key={row.city.id} of={row} place={row.city.name} />)}</Aside>
      <Aside key={`province ${within}`} to={province}>{({ provinceRanking: { nodes } }) => nodes.map((row) => <Said key={row.province.id} of={row} place={row.province.name} />)}</Aside>
    </div>
  );
}

/** As complete as the lists of the lowest level are. */
const ANY_LEVEL = { atLeast: 'BASIC' } as const;

interface Props {
  of: CityRankingQuery['cityRanking']['nodes'][number] | ProvinceRankingQuery['provinceRanking']['nodes'][number];
  place: string;
}

function Said({ of: { coverage, publishedCount }, place }: Props) {
  const speech = useSpeech();
  return (
    <p>
      <Mixed>{speech.coverageOf(place)}</Mixed>{' '}
      <Coverage of={coverage} isLong />
      {publishedCount && <> {speech.printedLong}: <Figure>{printedOf(publishedCount, speech)}</Figure> (<Mixed>{publishedCount.readIn}</Mixed>)</>}
    </p>
  );
}
