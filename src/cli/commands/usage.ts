/** What `--help` prints, and what follows the reason when the command was used wrongly. */
export const usage = `usage: kepatuhan score FILE --rules REF [options]
       kepatuhan rules [REF] [--lang id|en]
       kepatuhan verify FILE
       kepatuhan conformance CMD [--vectors FILE ...]
       kepatuhan --help | --version

score   score, classify and rank the regions of a CSV or JSON file (- is standard input)
rules   list the rule sets; with REF, show one: bands, weights, evidence, sources
verify  compute receipts again (one, or a list; - is standard input): same, or what differs
conformance
        hold a program, such as "python3 mine.py", against the vectors of the package or of files: it reads
        JSON lines and writes one for each, as conformance/SPECIFICATION.md says; one to begin with comes with
        the package: "python3 node_modules/kepatuhan/conformance/reference.py --serve"

  --rules REF      a rule set: id[@version][#digest], such as ombudsman-ri/2022
  --format FORMAT  table (default), json, csv, markdown or receipt (a list, for verify)
  --within GROUP   rank within type (default), province or all
  --lang LANGUAGE  id or en (default): headings, labels and notes; id shows decimal commas
  --summary        leave units out (in JSON, "units" is an empty list): memory grows with the regions
                   of a CSV, not with its rows; a survey's are read whole

A CSV has a row per unit, separated by commas or semicolons, under these headings, in any order:
  region (daerah)  type (jenis)  province (provinsi)  unit (lokus)  unit_type (jenis_unit)
  score (nilai), or a column per dimension of the rule set, such as input, proses, output, pengaduan
  and where needed: code (kode)  products (produk)  not_assessed (tidak_dinilai), and the rule set's
  facts with yes or no, such as tindak-lanjut
A row without unit gives what is known of the region as a whole.
JSON is one assessment, a list of them, or { "assessments": [...] }.

exit status: 0 done, all receipts the same, all vectors passed; 1 the input has errors, all on standard
  error, or something differs; 2 wrong usage, or a program that does not start
`;
