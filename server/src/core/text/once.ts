/** What `make` makes, made when it is first asked for and then kept: for tables that many texts have no use for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
