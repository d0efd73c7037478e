namespace Isc.Mail.Data;

/// <summary>How far a letter has come.</summary>
internal enum LetterState
{
    /// <summary>On its way: also while the server cannot be reached.</summary>
    Waiting,

    /// <summary>The server has taken it.</summary>
    Sent,

    /// <summary>There is no server: it is kept to be read here.</summary>
    Kept,

    /// <summary>The server refuses it, or it cannot be written; it waits for the administrator.</summary>
    Failed,

    /// <summary>Its reader may no longer read what it tells, or has no account any more.</summary>
    Withheld,
}
