namespace Isc.Reporting.Pdf;

/// <summary>LibreOffice made no file. The message is one line that says why.</summary>
internal sealed class PdfFailedException(string message) : Exception(message);
