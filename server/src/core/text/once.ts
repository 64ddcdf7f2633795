/** What `make` makes, made when it is first asked for and then kept: for tables that many texts have no use for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
