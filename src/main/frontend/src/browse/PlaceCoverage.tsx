import type { CityRankingQuery, LevelFilter, ProvinceRankingQuery } from '../generated/graphql';
import { Figure, Shown } from './Answer';
import { useAsked } from './asked';
import { Coverage } from './Coverage';
import { useDivision } from './division';
import { useSpeech } from './language';
import { Mixed } from './Mixed';
import { CITY_RANKING, FILTER_CHOICES, PROVINCE_RANKING } from './operations';
import { printedOf } from './rows';
import { industriesOf, levelFilterOf, type View } from './view';

/** Says how complete the enterprises are that are loaded of a city or a province. */
export function PlaceCoverage({ view }: { view: View }) {
  const { within, asOf } = view;
  const division = useDivision(within);
  const isCity = !!within && division?.city?.code === within;
  const isProvince = division?.kind === 'PROVINCE';
  const level = levelFilterOf(view) ?? LOWEST;
  const variables = { level, industries: industriesOf(view), within, asOf, first: 1 };
  const city = useAsked(CITY_RANKING, variables, { pause: !isCity });
  const province = useAsked(PROVINCE_RANKING, variables, { pause: !isProvince });
  return within && (isCity || isProvince || !division) && (
    <div className="remark">
      <Shown key={city.address} to={city}>{({ cityRanking: { nodes } }) => nodes.map((row) => <Said key={row.city.id} of={row} place={row.city.name} level={level} />)}</Shown>
      <Shown key={province.address} to={province}>
        {({ provinceRanking: { nodes } }) => nodes.map((row) => <Said key={row.province.id} of={row} place={row.province.name} level={level} />)}
      </Shown>
    </div>
  );
}

/** Where no level is chosen, all of them count. */
const LOWEST: LevelFilter = { atLeast: 'BASIC' };

interface Props {
  of: CityRankingQuery['cityRanking']['nodes'][number] | ProvinceRankingQuery['provinceRanking']['nodes'][number];
  place: string;
  level: LevelFilter;
}

function Said({ of: { coverage, publishedCount }, place, level: { exactly, atLeast } }: Props) {
  const speech = useSpeech();
  const level = useAsked(FILTER_CHOICES, {}).data?.factoryLevels.find(({ code }) => code === (exactly ?? atLeast));
  return level && (
    <p>
      <Mixed>{speech.coverageOf(place, exactly ? speech.named(level) : speech.atLeast(speech.named(level)))}</Mixed>{' '}
      <Coverage of={coverage} isLong />
      {publishedCount && <> {speech.printedLong}: <Figure>{printedOf(publishedCount, speech)}</Figure>, {publishedCount.asOf} (<Mixed>{publishedCount.readIn}</Mixed>)</>}
    </p>
  );
}
