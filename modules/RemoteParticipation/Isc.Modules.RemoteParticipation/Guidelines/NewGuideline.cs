using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

/// <summary>A piece of guidance to record.</summary>
internal sealed record NewGuideline
{
    public required LocalizedText? Title { get; init; }

    public required DateWindow When { get; init; }

    public required GuidelineState State { get; init; }

    public string? Platform { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Title is null || Title.Versions.Values.Any(title => title.Length > Guideline.LongestTitle))
            problems["title"] = [$"Give a title of at most {Guideline.LongestTitle} characters."];
        if (Platform?.Length > Guideline.LongestPlatform)
            problems["platform"] = [$"Give at most {Guideline.LongestPlatform} characters."];
        if (When.Until < When.From)
            problems["when"] = ["The last day must not lie before the first."];
        if (!Enum.IsDefined(State))
            problems["state"] = [$"Give one of {string.Join(", ", Enum.GetNames<GuidelineState>())}."];
        return problems;
    }

    public Guideline ToGuideline() => new() { Title = Title!, Platform = Platform, From = When.From, Until = When.Until, State = State };
}
