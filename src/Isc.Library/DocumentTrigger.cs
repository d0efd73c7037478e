namespace Isc.Library;

/// <summary>What moves a document from one state to the next.</summary>
public enum DocumentTrigger
{
    /// <summary>The author hands it in.</summary>
    Submit,

    /// <summary>The secretariat gives it its symbol.</summary>
    Register,

    /// <summary>The secretariat gives it back.</summary>
    Return,

    /// <summary>The secretariat publishes it to its class.</summary>
    Post,

    /// <summary>The owner puts it under review.</summary>
    Review,

    /// <summary>The owner ends the review with a new revision.</summary>
    Adopt,

    /// <summary>The owner ends the review without change.</summary>
    Confirm,

    /// <summary>A successor takes its place.</summary>
    Supersede,

    /// <summary>It is taken back.</summary>
    Withdraw,
}
