const nobody = 65534;

/** Does something as a user who has no right to everything; tests may run as root, whom no permission stops. */
export async function unprivileged<Result>(action: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid!(nobody);
  try {
    return await action();
  } finally {
    process.seteuid!(0);
  }
}
