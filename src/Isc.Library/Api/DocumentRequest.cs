using System.ComponentModel.DataAnnotations;
using Isc.Access;
using Isc.Text;

namespace Isc.Library.Api;

/// <summary>A new document; it begins as a draft.</summary>
internal sealed record DocumentRequest : IValidatableObject
{
    /// <summary>Kebab-case, unique: its address.</summary>
    [Required, MaxLength(100)]
    public string? Key { get; init; }

    [Required, EnumDataType(typeof(DocumentType))]
    public DocumentType? Type { get; init; }

    [Required]
    public LocalizedText? Title { get; init; }

    public LocalizedText? Summary { get; init; }

    /// <summary>"C20", "C21/INF".</summary>
    [MaxLength(40)]
    public string? Series { get; init; }

    [MaxLength(20)]
    public string? Number { get; init; }

    /// <summary>Code of the language it is written in; English where none is given.</summary>
    public string? OriginalLanguage { get; init; }

    /// <summary>Key of the body it comes from.</summary>
    [MaxLength(60)]
    public string? Body { get; init; }

    /// <summary>Who may read it; by default what holds for the body, else the secretariat.</summary>
    [EnumDataType(typeof(Classification))]
    public Classification? Class { get; init; }

    /// <summary>First possible day of its date.</summary>
    [Required]
    public DateOnly? From { get; init; }

    /// <summary>Last possible day; the first where the day is known.</summary>
    public DateOnly? Until { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Key is not null && !Key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            yield return new("Use small letters, digits and hyphens only.", [nameof(Key)]);
        if (OriginalLanguage is not null && !Languages.IsOffered(OriginalLanguage))
            yield return new($"Choose one of {string.Join(", ", Languages.All)}.", [nameof(OriginalLanguage)]);
        if (Until < From)
            yield return new("A date does not end before it begins.", [nameof(Until)]);
        if (Longest(Title) > 500)
            yield return new("At most 500 characters in each language.", [nameof(Title)]);
        if (Longest(Summary) > 3_000)
            yield return new("At most 3000 characters in each language.", [nameof(Summary)]);
    }

    private static int Longest(LocalizedText? text) => text?.Versions.Values.Max(version => version.Length) ?? 0;
}
