using Isc.Bodies;
using Isc.Text;
using Isc.Themes;

namespace Isc.Reporting.Definitions;

/// <summary>What reports can be made of one by one.</summary>
internal sealed class Subjects(IThemeNames themes, IBodyNames bodies, IUmbrellas umbrellas)
{
    public const string Theme = "theme";
    public const string Body = "body";
    public const string Umbrella = "umbrella";

    /// <summary>What the key of a theme, body or umbrella may have.</summary>
    public const int LongestKey = 60;

    public static IReadOnlyList<string> Kinds { get; } = [Body, Theme, Umbrella];

    /// <summary>The names of all of a kind by key.</summary>
    public async Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(string kind, CancellationToken cancellationToken) => kind switch
    {
        Theme => await themes.NamesAsync(cancellationToken),
        Body => (await bodies.AllAsync(cancellationToken)).Values.ToDictionary(body => body.Key, body => body.Name, StringComparer.Ordinal),
        _ => (await umbrellas.AllAsync(cancellationToken)).ToDictionary(umbrella => umbrella.Key, umbrella => umbrella.Name, StringComparer.Ordinal),
    };
}
