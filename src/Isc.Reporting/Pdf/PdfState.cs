namespace Isc.Reporting.Pdf;

/// <summary>How far a PDF is.</summary>
internal enum PdfState
{
    /// <summary>Its turn has not come.</summary>
    Waiting,

    /// <summary>LibreOffice is at work.</summary>
    Making,

    /// <summary>It can be fetched.</summary>
    Ready,

    /// <summary>It could not be made.</summary>
    Failed,
}
