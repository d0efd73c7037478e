namespace Isc.Reporting;

/// <summary>What can be wrong with a request for a report.</summary>
public enum ReportRequestProblem
{
    /// <summary>No definition has the key.</summary>
    UnknownReport,

    /// <summary>Not one of the six languages.</summary>
    UnknownLanguage,

    /// <summary>No renderer makes the format.</summary>
    UnknownFormat,

    /// <summary>Not a day of the form 2021-03-31.</summary>
    NotADate,

    /// <summary>The period ends before it begins.</summary>
    EndsBeforeItBegins,
}
