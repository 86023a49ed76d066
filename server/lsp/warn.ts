import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';

/**
 * Tells the planner something, in a message and in the log. As a notification: the connection's own `window` sends a
 * request, and a client that cannot answer it would end the server.
 */
export function warn(connection: Connection, message: string): void {
    connection.console.warn(message);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
