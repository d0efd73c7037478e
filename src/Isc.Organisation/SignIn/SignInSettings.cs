using Isc.Organisation.Data;
using Microsoft.Extensions.Configuration;

namespace Isc.Organisation.SignIn;

/// <summary>How long people stay signed in, from <c>Isc:SignIn</c>.</summary>
/// <param name="Idle">Ends a session that is not used so long.</param>
/// <param name="Longest">Ends every session.</param>
/// <param name="Recheck">How long an answer about a session may be used again.</param>
/// <param name="SecondFactor">Whether a password alone opens nothing: true unless set, except for demonstrations, whose password is shared.</param>
internal sealed record SignInSettings(TimeSpan Idle, TimeSpan Longest, TimeSpan Recheck, bool SecondFactor)
{
    /// <summary>How long a proof of identity allows what is sensitive.</summary>
    public TimeSpan Fresh { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the second factor is waited for.</summary>
    public TimeSpan HalfWay { get; } = TimeSpan.FromMinutes(10);

    public static SignInSettings Read(IConfiguration settings) => new(
        TimeSpan.FromMinutes(Positive(settings, "Isc:SignIn:IdleMinutes", 120)),
        TimeSpan.FromHours(Positive(settings, "Isc:SignIn:LongestHours", 12)),
        TimeSpan.FromSeconds(10),
        settings.GetValue<bool?>("Isc:SignIn:SecondFactor") ?? !settings.GetValue<bool>("Isc:Demo"));

    /// <summary>True where a session stands for nobody until its person has set up the second step.</summary>
    public bool IsLacking(OpenSession session) => SecondFactor && session is { Proof: SessionProof.Password, SecondFactor: false };

    private static int Positive(IConfiguration settings, string key, int otherwise) =>
        settings.GetValue<int?>(key) is not { } value ? otherwise
        : value > 0 ? value : throw new OperatorException($"{key} is {value}; set it to 1 or more.");
}
