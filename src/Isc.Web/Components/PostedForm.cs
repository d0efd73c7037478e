using System.Globalization;
using Isc.Text;
using Isc.Web.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Isc.Web.Components;

/// <summary>
/// What was posted to a <see cref="PostForm"/>. Each reader checks the answer against the field as it was offered, and says in the
/// reader's language what is wrong with it. Fields that the form did not offer cannot be read.
/// </summary>
public sealed class PostedForm
{
    private readonly Dictionary<string, FormField> _fields = new(StringComparer.Ordinal);
    private readonly List<(string? Name, string Message)> _errors = [];
    private readonly IStringLocalizer<Texts> _words;
    private readonly IFormCollection? _posted;

    internal PostedForm(IStringLocalizer<Texts> words, IFormCollection? posted)
    {
        (_words, _posted) = (words, posted);
        Key = Guid.TryParseExact(posted?[KeyField], "N", out var key) ? key : Guid.CreateVersion7();
        Version = int.TryParse(posted?[VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }

    internal const string KeyField = "idempotency-key";
    internal const string VersionField = "version";

    /// <summary>The same however often this form is sent: what it makes must be made once.</summary>
    public Guid Key { get; }

    /// <summary>The version of the record that the person saw; 0, which no record has, where the form holds none.</summary>
    public int Version { get; }

    /// <summary>True once something is wrong: nothing may be saved.</summary>
    public bool IsWrong => _errors.Count > 0 || IsConflict;

    internal bool IsPosted => _posted is not null;

    internal bool IsConflict { get; private set; }

    internal bool Stays { get; private set; }

    internal string? Destination { get; private set; }

    internal string? Notice { get; private set; }

    internal IReadOnlyList<FieldError> Errors =>
        [.. _errors.Select(error => new FieldError(error.Name is null ? null : _fields[error.Name].Id, error.Message))];

    /// <summary>The answer; null where there is none. One line unless the field has several.</summary>
    public string? Text(string name)
    {
        var (field, text) = Read(name);
        if (text is not null && text.Length > field.MaxLength)
            Wrong(name, _words["Form_TooLong", field.Label, field.MaxLength]);
        return text;
    }

    /// <summary>The text in the languages in which it was given, of <see cref="LanguageFields"/>; null, and wrong, where it was given in none.</summary>
    public LocalizedText? Localized(string name)
    {
        var versions = Languages.All.Select(language => KeyValuePair.Create(language, Text(NameIn(name, language))))
            .Where(version => version.Value is not null).ToDictionary(version => version.Key, version => version.Value!, StringComparer.Ordinal);
        if (versions.Count > 0)
            return new(versions);
        Wrong(NameIn(name, Languages.Current), _words["Form_Missing", _fields[NameIn(name, Languages.Current)].Label]);
        return null;
    }

    /// <summary>The value of the option that was chosen; null for none.</summary>
    public string? Choice(string name)
    {
        var (field, text) = Read(name);
        if (text is null || field.Options!.Any(option => option.Value == text))
            return text;
        Wrong(name, _words["Form_NotOffered", field.Label]);
        return null;
    }

    /// <summary>The option that was chosen, as a value of an enum; null for none.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(Choice(name), ignoreCase: true, out var value) ? value : null;

    /// <summary>The values of the options that were chosen.</summary>
    public IReadOnlyList<string> Choices(string name)
    {
        var field = _fields[name];
        var values = (_posted?[name] ?? []).OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (values.Any(value => field.Options!.All(option => option.Value != value)))
            Wrong(name, _words["Form_NotOffered", field.Label]);
        else if (values.Count == 0 && !field.Optional)
            Wrong(name, _words["Form_Missing", field.Label]);
        return values;
    }

    /// <summary>True where the box was ticked.</summary>
    public bool Checked(string name) => _fields[name] is not null && _posted?[name].Count > 0;

    /// <summary>A day, as <c>2026-03-31</c>, in any decimal digits; null where there is none.</summary>
    public DateOnly? Date(string name) => Parsed(name, "Form_NotADate", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null);

    /// <summary>A time of day, as <c>14:30</c>, in any decimal digits; null where there is none.</summary>
    public TimeOnly? Time(string name) => Parsed(name, "Form_NotATime", text =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>; null where there is none.</summary>
    public int? Number(string name, int least, int most) => Parsed(name, "Form_NotANumber", text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : (int?)null,
        least, most);

    /// <summary>The file that was chosen; null for none. Its name and type are the sender's claims.</summary>
    public IFormFile? File(string name)
    {
        var field = _fields[name];
        var file = _posted?.Files.GetFile(name);
        if (file is null && !field.Optional)
            Wrong(name, _words["Form_Missing", field.Label]);
        return file;
    }

    /// <summary>Says what is wrong with an answer.</summary>
    public void Wrong(string name, string message) => _errors.Add((_fields[name].Name, message));

    /// <summary>Says what is wrong where no one field is at fault.</summary>
    public void Wrong(string message) => _errors.Add((null, message));

    /// <summary>
    /// The record has changed since the person read it. Read it again before: the form then shows what is stored now beside what the
    /// person wrote, and saving once more replaces that version.
    /// </summary>
    public void Conflict() => IsConflict = true;

    /// <summary>What was asked for is done: leads on, and says so there. Without it, an answered form leads to its own page.</summary>
    /// <param name="path">From the root of the language: <c>/library/c20-38</c>; null for the page the form stands on.</param>
    /// <param name="notice">What has been done, in the reader's language; by default that it was saved.</param>
    public void Done(string? path = null, string? notice = null) => (Destination, Notice) = (path, notice);

    /// <summary>The page itself shows the outcome, which cannot be shown twice: a new token.</summary>
    public void Stay() => Stays = true;

    internal static string NameIn(string name, string language) => $"{name}-{language}";

    internal void Offer(FormField field) => _fields[field.Name] = field;

    internal string? ErrorOf(string name) => _errors.Find(error => error.Name == name).Message;

    internal string? Raw(string name) => _posted?[name];

    internal IReadOnlyList<string?> RawAll(string name) => _posted?[name].ToArray() ?? [];

    private T? Parsed<T>(string name, string message, Func<string, T?> parse, params object[] limits)
        where T : struct
    {
        var (field, text) = Read(name);
        if (text is null)
            return null;
        var value = parse(Digits(text));
        if (value is null)
            Wrong(name, _words[message, [field.Label, .. limits]]);
        return value;
    }

    private (FormField Field, string? Text) Read(string name)
    {
        var field = _fields[name];
        var text = FormText.Clean(Raw(name), field.Lines);
        if (text is null && !field.Optional)
            Wrong(name, _words[field.Options is null ? "Form_Missing" : "Form_NotChosen", field.Label]);
        return (field, text);
    }

    private static string Digits(string text) => string.Concat(text.Select(letter =>
        CharUnicodeInfo.GetDecimalDigitValue(letter) is var digit and >= 0 ? (char)('0' + digit) : letter));
}
