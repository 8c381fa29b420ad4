import { Aside, Figure } from './Answer';
import { useAsked } from './asked';
import { Coverage } from './Coverage';
import { useDivision } from './division';
import { useSpeech } from './language';
import { Mixed } from './Mixed';
import { CITY_RANKING } from './operations';
import { printedOf } from './rows';
import { industriesOf, levelFilterOf, type View } from './view';

/** Says of a city how complete the enterprises are that are loaded of it. */
export function CityCoverage({ view }: { view: View }) {
  const speech = useSpeech();
  const { within, asOf } = view;
  const division = useDivision(within);
  const level = levelFilterOf(view);
  const isCity = !!level && !!within && division?.city?.code === within;
  const asked = useAsked(CITY_RANKING, { level, industries: industriesOf(view), within, asOf, first: 1 }, { pause: !isCity });
  return level && within && (isCity || !division) && (
    <div className="remark">
      {isCity && (
        <Aside to={asked}>
          {({ cityRanking: { nodes } }) => nodes.map(({ city, coverage, publishedCount }) => (
            <p key={city.id}>
              {speech.cityCoverage}{' '}
              <Coverage of={coverage} isLong />
              {publishedCount && <> {speech.printedLong}: <Figure>{printedOf(publishedCount, speech)}</Figure> (<Mixed>{publishedCount.readIn}</Mixed>)</>}
            </p>
          ))}
        </Aside>
      )}
    </div>
  );
}
