import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, FieldError, Label } from 'react-aria-components';

const firstYear = 1900;

type Props = {
  label: string;
  day: string | undefined;
  onChange: (day: string | undefined) => void;
  error?: string | undefined;
};

/** A day to type, in the order of the page's language. */
export function DayField({ label, day, onChange, error }: Props) {
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
      validationBehavior="aria"
      isInvalid={error !== undefined}
    >
      <Label>{label}</Label>
      <DateInput className="day-input">
        {(segment) => <DateSegment className="day-segment" segment={segment} />}
      </DateInput>
      <FieldError className="field-error">{error}</FieldError>
    </DateField>
  );
}
