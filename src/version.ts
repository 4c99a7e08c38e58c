/** The version of this package, as receipts name it; a test holds it equal to the package's description. */
export const version = "0.1.0";
