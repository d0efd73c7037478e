namespace Isc.Organisation.SignIn;

/// <summary>How an attempt to sign in ended.</summary>
internal enum SignInOutcome
{
    /// <summary>No such account, a wrong proof, or too many attempts: which of them is not said.</summary>
    Refused,

    /// <summary>The password is right, and the second factor is asked for.</summary>
    SecondFactor,

    /// <summary>The password is right; the second step is to be set up before anything else.</summary>
    SetUp,

    /// <summary>A session is open.</summary>
    SignedIn,
}
