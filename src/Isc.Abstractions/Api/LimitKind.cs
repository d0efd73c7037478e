namespace Isc.Api;

/// <summary>What is dear to serve or dear to guess, and so bounded for each account and address.</summary>
public enum LimitKind
{
    /// <summary>Attempts to sign in.</summary>
    SignIn,

    /// <summary>Searches through the text of records.</summary>
    Search,

    /// <summary>Files that are made of many records.</summary>
    Export,

    /// <summary>Files that are sent.</summary>
    Upload,

    /// <summary>Requests that send mail.</summary>
    Mail,
}
