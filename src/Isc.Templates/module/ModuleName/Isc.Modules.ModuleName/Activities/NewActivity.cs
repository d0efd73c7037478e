using Isc.Modules.ModuleName.Data;

namespace Isc.Modules.ModuleName.Activities;

/// <summary>An activity to record.</summary>
internal sealed record NewActivity
{
    public required LocalizedText? Title { get; init; }

    public required DateWindow When { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Title is null || Title.Versions.Values.Any(title => title.Length > Activity.LongestTitle))
            problems["title"] = [$"Give a title of at most {Activity.LongestTitle} characters."];
        if (When.Until < When.From)
            problems["when"] = ["The last day must not lie before the first."];
        return problems;
    }

    public Activity ToActivity() => new() { Title = Title!, From = When.From, Until = When.Until };
}
