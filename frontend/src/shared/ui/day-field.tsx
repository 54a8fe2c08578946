import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';

const firstYear = 1900;

type Props = { label: string; day: string | undefined; onChange: (day: string | undefined) => void };

/** A day to type, in the order of the page's language. */
export function DayField({ label, day, onChange }: Props) {
  const change = (value: CalendarDate | null) => {
    // A year being typed passes through 2, 20 and 202; wait for all of it.
    if (value === null || value.year >= firstYear) onChange(value?.toString());
  };
  return (
    <DateField
      className="day-field"
      value={day ? parseDate(day) : null}
      onChange={change}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="day-input">
        {(segment) => <DateSegment className="day-segment" segment={segment} />}
      </DateInput>
    </DateField>
  );
}
