using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

/// <summary>An initiative to record.</summary>
internal sealed record NewInitiative
{
    public required LocalizedText? Title { get; init; }

    public required DateWindow When { get; init; }

    public required InitiativeState State { get; init; }

    public string? Topic { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Title is null || Title.Versions.Values.Any(title => title.Length > Initiative.LongestTitle))
            problems["title"] = [$"Give a title of at most {Initiative.LongestTitle} characters."];
        if (Topic?.Length > Initiative.LongestTopic)
            problems["topic"] = [$"Give at most {Initiative.LongestTopic} characters."];
        if (Topic is not null && !DigitalTransformationModule.Topics.Contains(Topic, StringComparer.Ordinal))
            problems["topic"] = [$"Give one of {string.Join(", ", DigitalTransformationModule.Topics)}."];
        if (When.Until < When.From)
            problems["when"] = ["The last day must not lie before the first."];
        if (!Enum.IsDefined(State))
            problems["state"] = [$"Give one of {string.Join(", ", Enum.GetNames<InitiativeState>())}."];
        return problems;
    }

    public Initiative ToInitiative() => new() { Title = Title!, Topic = Topic, From = When.From, Until = When.Until, State = State };
}
