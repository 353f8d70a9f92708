/** The day as ISO text, by the clock of this machine in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
