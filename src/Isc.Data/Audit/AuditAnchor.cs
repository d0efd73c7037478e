using System.Globalization;

namespace Isc.Data.Audit;

/// <summary>A head of the chain that was kept outside: in a mail, in a log, on paper. What is written is <c>12345:9f86…</c>.</summary>
/// <param name="Sequence">Events that there were then.</param>
/// <param name="Hash">Hash of the last of them.</param>
internal sealed record AuditAnchor(long Sequence, string Hash)
{
    /// <exception cref="OperatorException">It is no anchor.</exception>
    public static AuditAnchor Parse(string text) =>
        text.Split(':') is [var sequence, { Length: AuditChain.HashLength } hash]
            && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(number, hash.ToLowerInvariant())
            : throw new OperatorException($"'{text}' is no anchor; it is written as 'audit head' prints it: 12345:9f86…");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sequence}:{Hash}");
}
