namespace Isc.Library;

/// <summary>What the addressee is invited to do.</summary>
public enum SubmissionAction
{
    /// <summary>Note the document.</summary>
    Note,

    /// <summary>Endorse it.</summary>
    Endorse,

    /// <summary>Consider it.</summary>
    Consider,
}
