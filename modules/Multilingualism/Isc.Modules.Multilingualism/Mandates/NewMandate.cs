using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

/// <summary>A mandate or recommendation to record.</summary>
internal sealed record NewMandate
{
    public required LocalizedText? Title { get; init; }

    public required DateWindow When { get; init; }

    public required MandateState State { get; init; }

    public string? Instrument { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Title is null || Title.Versions.Values.Any(title => title.Length > Mandate.LongestTitle))
            problems["title"] = [$"Give a title of at most {Mandate.LongestTitle} characters."];
        if (Instrument?.Length > Mandate.LongestInstrument)
            problems["instrument"] = [$"Give at most {Mandate.LongestInstrument} characters."];
        if (When.Until < When.From)
            problems["when"] = ["The last day must not lie before the first."];
        if (!Enum.IsDefined(State))
            problems["state"] = [$"Give one of {string.Join(", ", Enum.GetNames<MandateState>())}."];
        return problems;
    }

    public Mandate ToMandate() => new() { Title = Title!, Instrument = Instrument, From = When.From, Until = When.Until, State = State };
}
