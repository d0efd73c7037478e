namespace Isc.Mail.Composing;

/// <summary>Values of mail headers. A line break in one would begin a header of its own.</summary>
internal static class MailHeader
{
    /// <exception cref="LetterException">It holds a control character.</exception>
    public static string Checked(string name, string value) => value.Any(char.IsControl)
        ? throw new LetterException($"The {name} holds a line break or another control character.")
        : value;
}
