import './filters.css';
import { type ReactNode, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { FactoryLevelCode } from '../generated/graphql';
import { FILTER_CHOICES } from './operations';
import { useTranslation } from './translation';
import { useDivision } from './useDivision';
import { useRegistryQuery } from './useRegistryQuery';
import { effectiveLevel, type View, viewPath, withChanges } from './view';

/** Form to filter a view. Each change navigates to a new URL. */
export function Filters({ view }: { view: View }) {
  const t = useTranslation();
  const [, navigate] = useLocation();
  const choices = useRegistryQuery(FILTER_CHOICES, {}).data;
  const change = (part: Partial<View>) => navigate(viewPath(withChanges(view, part)));
  // Dates entered on the way to the intended one must not fill the browser history.
  const replaceDate = (part: Partial<View>) => navigate(viewPath(withChanges(view, part)), { replace: true });
  const byCode = (one: { code: string }, other: { code: string }) => one.code.localeCompare(other.code);
  const provinces = [...(choices?.provinces.nodes ?? []), ...(choices?.municipalities.nodes ?? [])].sort(byCode);
  const manufacturing = choices?.manufacturing ? [choices.manufacturing, ...choices.manufacturing.children] : [];
  return (
    <form className="filters" aria-label={t.filters} onSubmit={(event) => event.preventDefault()}>
      <SelectField label={t.level} value={effectiveLevel(view)} onChange={(level) => change({ level: level as FactoryLevelCode, exactly: level ? view.exactly : undefined })}>
        {view.show === 'enterprises' && <option value="">{t.anyLevel}</option>}
        {choices?.factoryLevels.map((level) => (
          <option key={level.code} value={level.code}>{view.exactly ? t.displayName(level) : t.atLeast(t.displayName(level))}</option>
        ))}
        <UnlistedOption value={effectiveLevel(view)} options={choices?.factoryLevels} />
      </SelectField>
      <label className="checkbox-field">
        <input type="checkbox" checked={!!view.exactly && !!effectiveLevel(view)} disabled={!effectiveLevel(view)} onChange={({ target }) => change({ exactly: target.checked ? 'yes' : undefined })} />
        {t.exactly}
      </label>
      <SelectField label={t.industry} value={view.industry} onChange={(industry) => change({ industry })}>
        <option value="">{t.allIndustries}</option>
        <IndustryOptions label={t.policyFields} industries={choices?.policyFields} />
        <IndustryOptions label={t.manufacturing} industries={manufacturing} />
        <UnlistedOption value={view.industry} options={choices && [...choices.policyFields, ...manufacturing]} />
      </SelectField>
      <SelectField label={t.division} value={view.within} onChange={(within) => change({ within })}>
        <option value="">{t.allDivisions}</option>
        {provinces.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        {view.within && !provinces.some(({ code }) => code === view.within) && <DivisionOption code={view.within} />}
      </SelectField>
      <DateField label={t.asOf} value={view.asOf} onChange={(asOf) => replaceDate({ asOf })} />
      {view.show === 'ranking' && <DateField label={t.comparedTo} value={view.comparedTo} onChange={(comparedTo) => replaceDate({ comparedTo })} />}
      <Link className="clear-filters" href={viewPath({ show: view.show, text: view.text, language: view.language })}>{t.clear}</Link>
    </form>
  );
}

interface FieldProps {
  label: string;
  value?: string;
  onChange: (value: string | undefined) => void;
}

function SelectField({ label, value = '', onChange, children }: FieldProps & { children: ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value || undefined)}>{children}</select>
    </div>
  );
}

function IndustryOptions({ label, industries = [] }: { label: string; industries?: { code: string; nameEn?: string | null; nameZh: string }[] }) {
  const { displayName } = useTranslation();
  return (
    <optgroup label={label}>
      {industries.map((industry) => <option key={industry.code} value={industry.code}>{displayName(industry)}</option>)}
    </optgroup>
  );
}

/** Option for a value of the URL that is not in the list, or not loaded yet. */
function UnlistedOption({ value, options = [] }: { value?: string; options?: { code: string }[] }) {
  return value && !options.some(({ code }) => code === value) && <option value={value}>{value}</option>;
}

/** Option for a division below a province, which a link has selected. */
function DivisionOption({ code }: { code: string }) {
  return <option value={code}>{useDivision(code)?.name ?? code}</option>;
}

const MAX_DATE = '9999-12-31';

/** Applies a date when it is complete: while a year is typed, it starts with zeros. */
function DateField({ label, value = '', onChange }: FieldProps) {
  const id = useId();
  const [{ input, lastValue }, setState] = useState({ input: value, lastValue: value });
  const reset = () => setState({ input: value, lastValue: value });
  if (lastValue !== value) {
    reset();
  }
  const handleInput = (date: string) => {
    setState({ input: date, lastValue: value });
    if (!date.startsWith('0') && date <= MAX_DATE) {
      onChange(date || undefined);
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" max={MAX_DATE} value={input} onChange={({ target }) => handleInput(target.value)} onBlur={reset} />
    </div>
  );
}
