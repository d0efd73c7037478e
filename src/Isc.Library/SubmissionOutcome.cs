namespace Isc.Library;

/// <summary>What the addressee made of a document.</summary>
public enum SubmissionOutcome
{
    /// <summary>Not taken up yet, or no source says.</summary>
    Pending,

    /// <summary>Noted.</summary>
    Noted,

    /// <summary>Endorsed.</summary>
    Endorsed,

    /// <summary>Considered.</summary>
    Considered,

    /// <summary>The session ended without it.</summary>
    NotReviewed,

    /// <summary>Put off.</summary>
    Deferred,
}
