using Isc.Modules.Website.Data;

namespace Isc.Modules.Website.SitePages;

/// <summary>A page of the site to record.</summary>
internal sealed record NewSitePage
{
    public required LocalizedText? Title { get; init; }

    public required DateWindow When { get; init; }

    public required SitePageState State { get; init; }

    public string? Address { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems()
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Title is null || Title.Versions.Values.Any(title => title.Length > SitePage.LongestTitle))
            problems["title"] = [$"Give a title of at most {SitePage.LongestTitle} characters."];
        if (Address?.Length > SitePage.LongestAddress)
            problems["address"] = [$"Give at most {SitePage.LongestAddress} characters."];
        if (Address is not null && !WebAddress.IsWeb(Address))
            problems["address"] = ["Give a whole address by http or https."];
        if (When.Until < When.From)
            problems["when"] = ["The last day must not lie before the first."];
        if (!Enum.IsDefined(State))
            problems["state"] = [$"Give one of {string.Join(", ", Enum.GetNames<SitePageState>())}."];
        return problems;
    }

    public SitePage ToSitePage() => new() { Title = Title!, Address = Address, From = When.From, Until = When.Until, State = State };
}
