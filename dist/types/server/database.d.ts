/** All that the store asks of a database: PostgreSQL's SQL, asked and answered. */
/** Parameters are `$1` and so on. */
export type Query = <Row = unknown>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;
export interface Database {
    query: Query;
    /** Committed when it resolves, undone when it rejects; READ COMMITTED. */
    transaction<T>(act: (query: Query) => Promise<T>): Promise<T>;
    close(): Promise<void>;
}
