import { onFinding } from '../finding-commands';

/** Goes to the finding of the list that it is called for, which stands under the cursor by then. */
export const goToFinding = onFinding(async () => undefined);
