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

    /// <summary>It would have more pages than a report may have.</summary>
    TooLong,

    /// <summary>A part of it failed, so that it cannot be frozen.</summary>
    Incomplete,

    /// <summary>It was to be frozen for readers of what is restricted to named ones.</summary>
    Restricted,

    /// <summary>No body has the key.</summary>
    UnknownBody,

    /// <summary>The body has no such meeting.</summary>
    UnknownMeeting,

    /// <summary>There is no such draft of the report.</summary>
    UnknownDraft,
}
