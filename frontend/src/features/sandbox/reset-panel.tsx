import { sandbox, useChange } from './sandbox-api';
import { useTexts } from './texts';

export function ResetPanel() {
  const texts = useTexts();
  const reset = useChange(() => sandbox('POST', '/reset'));
  return (
    <>
      <p>{texts.resetLead}</p>
      <button
        type="button"
        className="button danger"
        disabled={reset.isPending}
        onClick={() => reset.mutate(undefined)}
      >
        {texts.resetIt}
      </button>
      <p role="status">{reset.isSuccess ? texts.resetDone : reset.isError ? texts.failed : ''}</p>
    </>
  );
}
