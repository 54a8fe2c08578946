import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Skeleton } from '~/shared/ui/skeleton';
import { ProgramEditor } from './program-editor';
import { unitProgramQuery } from './programs';
import { StaffProblem } from './staff-problem';

const route = getRouteApi('/signed-in/personal/$unitId/programutbud/$programId');
const newOne = 'nytt';

/** One programme of the library, or a new one, to be written and published. */
export function UnitProgramPage() {
  const { unitId, programId } = route.useParams();
  const navigate = useNavigate();
  const isNew = programId === newOne;
  const program = useQuery({ ...unitProgramQuery(unitId, programId), enabled: !isNew, staleTime: 0 });
  if (program.isError && !program.data)
    return <StaffProblem error={program.error} retry={() => program.refetch()} />;
  if (!isNew && !program.data) return <Skeleton lines={6} />;
  return (
    <ProgramEditor
      key={programId}
      unitId={unitId}
      program={program.data}
      onSaved={(saved) => {
        if (isNew)
          navigate({
            to: '/personal/$unitId/programutbud/$programId',
            params: { unitId, programId: saved.programId },
            replace: true,
          });
      }}
      reread={async () => (await program.refetch()).data}
    />
  );
}
