using System.Text.RegularExpressions;
using Isc.Text;
using Isc.Themes.Data;
using Isc.Themes.Umbrellas;

namespace Isc.Themes.Api;

/// <summary>What the API asks of a request before it looks at any record.</summary>
internal static partial class Rules
{
    private const int LongestName = 300;
    private const int MostEvidence = 6;
    // Their keys share a column of 2,000 characters.
    private const int MostCovered = 30;
    // Six languages share a column of 20,000 characters.
    private const int LongestText = 3_000;

    public static Problems Of(NewThemeRequest request) => new Problems()
        .When(!IsKey(request.Key), "key", "Give a key of 2 to 60 small letters, digits and single hyphens, beginning with a letter.")
        .Text("name", request.Name, LongestName, required: true)
        .Text("purpose", request.Purpose, LongestText)
        .Text("actors", request.Actors, LongestText)
        .When(Word.Read<ThemeKind>(request.Kind) is null, "kind", $"Give one of {Word.All<ThemeKind>()}.")
        .When(request.Coordinator is null != request.Since is null, "since", "Give coordinator and since together, or neither.");

    public static Problems Of(ThemeChange request) => new Problems()
        .Text("name", request.Name, LongestName, required: true)
        .Text("purpose", request.Purpose, LongestText)
        .Text("actors", request.Actors, LongestText)
        .When(Word.Read<ThemeKind>(request.Kind) is null, "kind", $"Give one of {Word.All<ThemeKind>()}.")
        .When(Word.Read<ThemeState>(request.State) is null, "state", $"Give one of {Word.All<ThemeState>()}.");

    public static Problems Of(NewUpdateRequest request) => new Problems()
        .When(request.From is null, "from", "Give the first day of the period.")
        .When(request.Until < request.From, "until", "The period ends before it begins.")
        .When(Word.Read<UpdateKind>(request.Kind) is null, "kind", $"Give one of {Word.All<UpdateKind>()}.")
        .Text("text", request.Text, LongestText, required: true)
        .When(request.Evidence?.Count > MostEvidence || request.Evidence?.Any(e => string.IsNullOrWhiteSpace(e) || e.Length > 150) == true,
            "evidence", $"Give at most {MostEvidence} symbols or addresses of at most 150 characters.")
        .When(request.GivenTo?.Count > 10, "givenTo", "Give at most 10 bodies.")
        .When(request.Class is not null && Word.Read<Isc.Access.Classification>(request.Class) is null,
            "class", $"Give one of {Word.All<Isc.Access.Classification>()}.");

    public static Problems Of(NewPlanRequest request) => new Problems()
        .When(!IsKey(request.Key), "key", "Give a key of 2 to 60 small letters, digits and single hyphens, beginning with a letter.")
        .Text("title", request.Title, LongestName, required: true)
        .When(request.From is null, "from", "Give the first day of the plan.")
        .When(request.Until is null, "until", "Give the last day of the plan.")
        .When(request.Until < request.From, "until", "The plan ends before it begins.");

    public static Problems Of(PlanItemRequest request)
    {
        var state = Word.Read<WorkState>(request.State ?? "planned");
        return new Problems()
            .Text("text", request.Text, LongestText, required: true)
            .When(Word.Read<WorkLevel>(request.Level) is null, "level", $"Give one of {Word.All<WorkLevel>()}.")
            .When(state is null, "state", $"Give one of {Word.All<WorkState>()}.")
            .When(request.Progress is < 0 or > 100, "progress", "Give a number from 0 to 100.")
            .When(state == WorkState.Done && request.Progress != 100, "progress", "An item that is done has progress 100.")
            .When(state == WorkState.Planned && request.Progress > 0, "progress", "An item that is only planned has progress 0.")
            .When(request.Due < request.Start, "due", "The item is due before it starts.");
    }

    public static Problems Of(UmbrellaRequest request, bool adding) => new Problems()
        .When(adding && !IsKey(request.Key), "key", "Give a key of 2 to 60 small letters, digits and single hyphens, beginning with a letter.")
        .Text("name", request.Name, LongestName)
        .Text("aim", request.Aim, LongestText, required: true)
        .When(request.AgreedBy is null, "agreedBy", "Give the key of the body that agreed to it.")
        .When(request.AgreedOn is null, "agreedOn", "Give the day on which it was agreed.")
        .When(request.Members?.Count > MostCovered, "members", $"Give at most {MostCovered} offices.")
        .When(request.Covers?.Count > MostCovered, "covers", $"Give at most {MostCovered} themes and modules.")
        .When(request.Ended < request.AgreedOn, "ended", "It ends before it was agreed.");

    // Pages of umbrellas stand where the page of a theme with this key would.
    public static bool IsKey(string? key) => key is { Length: >= 2 and <= 60 } and not "umbrellas" && Key().IsMatch(key);

    private static Problems Text(this Problems problems, string field, LocalizedText? text, int longest, bool required = false) => problems
        .When(required && text is null, field, "Give the text in at least one language.")
        .When(text?.Versions.Values.Any(v => v.Length > longest) == true, field, $"Give at most {longest} characters in each language.");

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
