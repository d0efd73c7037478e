using System.Text;

namespace Isc.Security.Tests.Cells;

/// <summary>A reader by the letter of RFC 4180, apart from the writer.</summary>
internal static class Rfc4180
{
    public static List<string[]> Read(string text)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted)
            {
                if (text[i] != '"')
                    cell.Append(text[i]);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    quoted = false;
            }
            else if (text[i] == '"')
            {
                quoted = true;
            }
            else if (text[i] == ',')
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (text[i] == '\r' && text[i + 1] == '\n')
            {
                row.Add(cell.ToString());
                rows.Add([.. row]);
                row.Clear();
                cell.Clear();
                i++;
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return rows;
    }
}
