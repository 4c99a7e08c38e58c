/** Takes the place in the list of assessments, `[3] (Kota Solok).`, off the front of an engine's message. */
export function dropPosition(message: string): string {
  return message.replace(/^\[\d+\](?: \(.*?\)(?=[.:]))?(?:\.|: )?/s, "");
}
