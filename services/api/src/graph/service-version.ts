/** Version of the service, told with every answer so that clients can compare; a test keeps it equal to `package.json`. */
export const SERVICE_VERSION = "0.1.0";
